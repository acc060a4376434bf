import { describe, expect, it } from 'vitest'
import { languages } from '../base/index.ts'
import { writeDepend } from './index.ts'
import { type DependAskedFor, dependInput } from './testing/depend-fixture.ts'
import type { Table } from './types.ts'

const report = (asked: DependAskedFor = {}) => writeDepend(dependInput('en', asked))
const pair = { company: 'openai', on: 'nvidia' }
const texts = (table: Table | undefined, columns: readonly string[]) =>
  table?.rows.map(({ cells }) => columns.map((key) => cells[table.columns.findIndex((c) => c.key === key)]!.text).join(' | '))

describe('a report of dependence', () => {
  it('[RP60] its headline says what is lost without whom, for how long and in money; or that nobody is supplied', () => {
    // Training alone stops for 18 months, and no revenue but 13 a year.
    expect(report().headline).toBe('Most would be lost at OpenAI without NVIDIA: 18 months of output ($19.5bn)')
    expect(report(pair).headline).toBe('Without NVIDIA, OpenAI loses 18 months of output ($19.5bn)')
    expect(report({ ...pair, silent: true }).headline).toBe('Without NVIDIA, OpenAI loses 18 months of output')
    expect(report({ known: 0 }).headline).toBe('Nobody is known by this date to supply anybody')
    expect(report({ company: 'nvidia' }).headline).toBe('Nobody is known by this date to supply NVIDIA')
    expect(report({ company: 'openai', on: 'openai' }).headline).toBe('OpenAI is not known by this date to supply OpenAI')
    expect(writeDepend(dependInput('zh-Hant', pair)).headline).toBe('失去輝達，OpenAI損失18個月的產出（195億美元）')
  })
  it('[RP60] its standfirst counts second sources by stage, and says where the game settles', () => {
    expect(report(pair).standfirst).toMatch(
      /^NVIDIA has 100% of what OpenAI gets for training\. Second sources: 0 at volume, 0 on trial, 1 in talks\./,
    )
    expect(report(pair).standfirst).toMatch(/Neither gains by moving alone from: |one side gains by moving alone/)
  })
  it('[RP61] suppliers stand with share, stage, firmness, need, switch time and money; second sources beside the one asked about', () => {
    expect(texts(report(pair).suppliers, ['function', 'supplier', 'share', 'stage', 'need', 'switch'])).toEqual([
      'hosting | Oracle | 100% | Volume | essential | 18 months',
      'inference | NVIDIA | 90% | Volume | essential | 9 months',
      'inference | Cerebras | 10% | Trial | essential | 3 months',
      'training | NVIDIA | 100% | Volume | essential | 18 months',
      'chips | AMD | — | Talks | essential | 18 months',
      'funding | NVIDIA | 100% | Volume | substitutable | 6 months',
    ])
    expect(texts(report(pair).second, ['instead', 'source', 'stage'])).toEqual([
      'inference | Cerebras | Trial',
      'inference | AMD | Talks',
      'training | AMD | Talks',
      'funding | none known | —',
    ])
  })
  it('[RP62] what is missing to start the game is named, and then there is none', () => {
    expect(report(pair)).toMatchObject({ missing: [] })
    expect(report({ ...pair, silent: true })).toMatchObject({
      missing: ['what OpenAI makes in a year (reported revenue, or give output=20)'],
    })
    expect(report({ ...pair, silent: true }).game).toBeUndefined()
    expect(report({ ...pair, silent: true, given: { supply: { outputYear: 20e9 }, terms: {} } }).game).toBeDefined()
    expect(report({ company: 'openai', on: 'oracle' }).missing).toEqual(['money that Oracle is still to put into OpenAI'])
    expect(report({ company: 'openai', on: 'amd' }).missing).toEqual(['money that AMD is still to put into OpenAI'])
  })
  it('[RP63] address and command give the same again, with the numbers given and the moves chosen', () => {
    const given = { supply: { switchMonths: { training: 24 }, essential: { chips: false }, perGw: 35e9 }, terms: { stop: 0.2 } }
    const { frame } = report({ ...pair, given, production: 'linear', move: ['walk', 'leave'] })
    expect(frame.permalink).toBe(
      '/depend?known=2026-02-04&company=openai&on=nvidia&production=linear&assume=switch.training:24,need.chips:0,pergw:35,stop:0.2&move=walk.leave',
    )
    expect(frame.command).toBe(
      'edifice depend openai --on nvidia --production linear --assume switch.training=24 --assume need.chips=0 --assume pergw=35 --assume stop=0.2 --move walk.leave --as-of 2026-02-04',
    )
  })
  it('[RP64] all that a figure rests on is listed, with what to write to give another value', () => {
    const { rests, suppliers, gone, lost, game } = report(pair)
    const listed = new Set(rests.rows.map(({ id }) => id))
    const used = [suppliers, gone, lost, game?.table, game?.breakdown, game?.walking, game?.thresholds, game?.bargain]
      .flatMap((table) => table?.rows ?? [])
      .flatMap(({ cells }) => cells.flatMap((cell) => cell.assumed ?? []))
    expect([...new Set(used)].filter((name) => !listed.has(name))).toEqual([])
    expect(texts(rests, ['how', 'reference'])).toEqual(
      expect.arrayContaining(['assumed | switch.training', 'reported | output', 'reported | margin']),
    )
    expect(texts(report({ ...pair, given: { supply: {}, terms: { margin: 0.4 } } }).rests, ['what', 'how'])).toContain(
      'The supplier keeps 40% of what it sells | given by you, assumed',
    )
  })
  it('[RP65] the picture has a bar a function, the shares of it, and those without a share under it', () => {
    for (const language of languages) {
      const { figure } = writeDepend(dependInput(language, pair))
      expect(
        figure?.rows.map(
          ({ id, parts }) => `${id} ${parts.map((p) => `${p.party} ${p.share}${p.chosen ? ' *' : ''}`).join(', ')}`,
        ),
      ).toEqual([
        'hosting oracle 1',
        'inference nvidia 0.9 *, cerebras 0.09999999999999998',
        'training nvidia 1 *',
        'funding nvidia 1 *',
      ])
    }
  })
})
