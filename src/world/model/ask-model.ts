import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { APICallError, generateText, NoObjectGeneratedError, Output, RetryError } from 'ai'
import { failed, ok, type Problem, type Result } from '../../base/index.ts'
import type { Proposal } from '../../model/index.ts'
import { proposalsSchema, readProposals } from '../../wire/index.ts'
import { instructions, question } from './instructions.ts'

export interface ModelSettings {
  /** "http://127.0.0.1:11434/v1": any server that speaks the chat-completions protocol, a local one included. */
  readonly address: string
  readonly model: string
  /** From the environment only, and in no message. */
  readonly key?: string
  readonly timeoutMs: number
  /** Tries after the first, with growing rests; a server that says when to come back is heard. */
  readonly retries: number
}

export interface ModelAnswer {
  readonly proposals: readonly Proposal[]
  readonly unreadable: number
  readonly tokensIn: number
  readonly tokensOut: number
}

/** What a language model finds in one passage. Structured output where the server has it, plain JSON where it has not. */
export async function askModel(passage: string, settings: ModelSettings): Promise<Result<ModelAnswer, Problem>> {
  const structured = await ask(passage, settings, true)
  if (structured.ok || structured.failure !== 'no-structure') return structured as Result<ModelAnswer, Problem>
  const plain = await ask(passage, settings, false)
  if (plain.ok) return plain
  return failed(plain.failure === 'no-structure' ? problem(settings, 'it refused the question') : plain.failure)
}

async function ask(
  passage: string,
  settings: ModelSettings,
  structured: boolean,
): Promise<Result<ModelAnswer, Problem | 'no-structure'>> {
  const provider = createOpenAICompatible({
    name: 'model',
    baseURL: settings.address,
    supportsStructuredOutputs: structured,
    ...(settings.key ? { apiKey: settings.key } : {}),
  })
  const common = {
    model: provider.chatModel(settings.model),
    instructions,
    prompt: question(passage),
    temperature: 0,
    maxRetries: settings.retries,
    abortSignal: AbortSignal.timeout(settings.timeoutMs),
  }
  try {
    if (!structured) {
      const { text, usage } = await generateText(common)
      return answered(text, usage, settings)
    }
    const { text, usage } = await generateText({ ...common, output: Output.object({ schema: proposalsSchema }) })
    return answered(text, usage, settings)
  } catch (error) {
    // The form was not kept; what is readable in it is read all the same.
    if (NoObjectGeneratedError.isInstance(error)) return answered(error.text ?? '', error.usage, settings)
    if (structured && APICallError.isInstance(error) && (error.statusCode === 400 || error.statusCode === 422))
      return failed('no-structure')
    return failed(problem(settings, reasonOf(error)))
  }
}

function answered(
  text: string,
  usage: { readonly inputTokens?: number | undefined; readonly outputTokens?: number | undefined } | undefined,
  settings: ModelSettings,
): Result<ModelAnswer, Problem> {
  const read = readProposals(text)
  if (!read) return failed(problem(settings, `it answered no JSON: "${text.slice(0, 80)}"`))
  return ok({ ...read, tokensIn: usage?.inputTokens ?? 0, tokensOut: usage?.outputTokens ?? 0 })
}

function reasonOf(error: unknown): string {
  if (RetryError.isInstance(error)) return `${error.errors.length} tries: ${reasonOf(error.lastError)}`
  if (APICallError.isInstance(error)) return error.statusCode ? `it answered ${error.statusCode}` : 'it does not answer'
  const name = error instanceof Error ? error.name : ''
  if (name === 'TimeoutError' || name === 'AbortError') return 'it did not answer in time'
  return error instanceof Error ? error.message.slice(0, 120) : 'unknown'
}

const problem = ({ address, model }: ModelSettings, what: string): Problem => ({
  code: 'address-unreachable',
  message: `the language model ${model} gave nothing: ${what}`,
  where: address,
  mend: 'Check EDIFICE_MODEL_ADDRESS, EDIFICE_MODEL and EDIFICE_MODEL_KEY; claims found by rule are kept either way.',
})
