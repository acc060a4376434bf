import { BlockList, isIP } from 'node:net'

// IANA's special-purpose registries: this machine, its network, and ranges that lead nowhere public.
const special = new BlockList()
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  special.addSubnet(network, bits, 'ipv4')
const publicV6 = new BlockList()
publicV6.addSubnet('2000::', 3, 'ipv6')
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  // 6to4 carries an IPv4 address inside, which may be a private one.
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  special.addSubnet(network, bits, 'ipv6')

/** Anything that is not an address of the public internet. IPv6 is public only in 2000::/3, so an IPv4 address mapped into it is not. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return special.check(address, 'ipv4')
  if (family !== 6) return true
  // Networks without IPv4 reach it through this prefix (RFC 6052): the address inside decides.
  const inside = /^64:ff9b::(?:([\da-f]{1,4}):)?([\da-f]{1,4})$/i.exec(address)
  if (inside) return isPrivateAddress(dotted(Number.parseInt(inside[1] ?? '0', 16), Number.parseInt(inside[2]!, 16)))
  return !publicV6.check(address, 'ipv6') || special.check(address, 'ipv6')
}

const dotted = (high: number, low: number): string => [high >> 8, high & 255, low >> 8, low & 255].join('.')
