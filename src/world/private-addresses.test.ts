import { describe, expect, it } from 'vitest'
import { isPrivateAddress } from './private-addresses.ts'

describe('an address', () => {
  it('[FS1] of this machine or its network, or of nowhere, is private, in every way of writing it', () => {
    for (const address of [
      '127.0.0.1',
      '127.255.0.3',
      '0.0.0.0',
      '10.1.2.3',
      '100.64.0.1',
      '169.254.169.254',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '192.0.0.8',
      '198.18.0.1',
      '224.0.0.1',
      '255.255.255.255',
      '::',
      '::1',
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      '::7f00:1',
      'fc00::1',
      'fd12::1',
      'fe80::1',
      'ff02::1',
      '2002:7f00:1::',
      '2001::1',
      '2001:db8::1',
      '64:ff9b::7f00:1',
      '64:ff9b::1',
      'not an address',
      '',
    ])
      expect([address, isPrivateAddress(address)]).toEqual([address, true])
  })
  it('[FS2] of the public internet is not', () => {
    for (const address of [
      '1.1.1.1',
      '93.184.216.34',
      '172.32.0.1',
      '192.169.0.1',
      '223.255.255.1',
      '2606:4700::1111',
      '2a00:1450:4001::1',
      '64:ff9b::101:101',
    ])
      expect([address, isPrivateAddress(address)]).toEqual([address, false])
  })
})
