import type { DataTableBlock, TableBlock } from '@slack/types'
import { RichTextView } from './text-blocks.tsx'

type Cell = TableBlock['rows'][number][number]

const CellView = ({ cell }: { cell: Cell }) =>
  cell.type === 'rich_text' ? <RichTextView block={cell} /> : <>{cell.text}</>

/** A table; its first row is its head. */
export function TableView({ block }: { block: TableBlock | DataTableBlock }) {
  const [head, ...body] = block.rows
  const settings = block.type === 'table' ? block.column_settings : undefined
  const align = (column: number) => ({ textAlign: settings?.[column]?.align ?? 'left' })
  return (
    <div class="table-block" role="region" aria-label="Table" tabIndex={0}>
      <table>
        {block.type === 'data_table' && <caption>{block.caption}</caption>}
        <thead>
          <tr>
            {head?.map((cell, column) => (
              <th key={column} scope="col" style={align(column)}>
                <CellView cell={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} style={align(column)}>
                  <CellView cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
