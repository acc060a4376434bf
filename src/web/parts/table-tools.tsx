/** Where the server gives what is on screen as a file; its query holds every date and filter. */
export type FileAddress = (ending: 'svg' | 'csv' | 'json', part: { readonly figure?: string; readonly table?: string }) => string

export const TableTools = ({
  table,
  name,
  file,
}: {
  readonly table: string
  readonly name: string
  readonly file: FileAddress
}) => (
  <div className="tools" data-export>
    <a href={file('csv', { table })} download={`${name}.csv`}>
      CSV
    </a>
    <a href={file('json', {})} download={`${name}.json`}>
      JSON
    </a>
  </div>
)

export const withPart = (query: string, part: { readonly figure?: string; readonly table?: string }): string =>
  `${query}${Object.entries(part)
    .map(([name, value]) => `&${name}=${value}`)
    .join('')}`
