import { drawFigure, toSvgText } from '../../picture/index.ts'
import type { Figure } from '../../report/index.ts'
import { notify } from '../shell/notice.tsx'
import { useTheme } from '../shell/theme.ts'
import { useWords } from '../words/use-words.ts'
import { pngOf, saveAs } from './png.ts'
import type { FileAddress } from './table-tools.tsx'

export function FigureTools({
  figure,
  name,
  file,
}: {
  readonly figure: Figure
  readonly name: string
  readonly file: FileAddress
}) {
  const { t } = useWords()
  const theme = useTheme()
  const savePng = () =>
    pngOf(toSvgText(drawFigure(figure, { width: 960, theme, standalone: true })))
      .then((png) => {
        saveAs(png, `${name}.png`)
        notify(t('pngSaved', { name: `${name}.png` }))
      })
      .catch(() => notify(t('pngFailed')))
  const part = { figure: figure.kind }
  return (
    <div className="tools" data-export>
      <a href={`${file('svg', part)}&theme=${theme}`} download={`${name}.svg`}>
        SVG
      </a>
      <button type="button" onClick={savePng}>
        PNG
      </button>
      <a href={file('csv', part)} download={`${name}.csv`}>
        CSV
      </a>
    </div>
  )
}
