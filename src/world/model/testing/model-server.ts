import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Asked {
  readonly body: {
    readonly model: string
    readonly messages: readonly { readonly role: string; readonly content: unknown }[]
    readonly response_format?: { readonly type: string }
  }
  readonly authorization: string | undefined
}
export interface ModelServer {
  readonly address: string
  readonly asked: Asked[]
  close(): Promise<void>
}

/** What a turn of the conversation answers: the words of the model, or a whole reply. */
export type Turn = string | ((response: ServerResponse, asked: Asked) => void)

/** A real server on loopback that speaks the chat-completions protocol and answers as it is told, the last turn again and again. */
export async function modelServer(...turns: readonly Turn[]): Promise<ModelServer> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await textOf(request))
    const one = { body, authorization: request.headers.authorization }
    const turn = turns[Math.min(asked.length, turns.length - 1)]!
    asked.push(one)
    if (typeof turn === 'string') say(response, turn)
    else turn(response, one)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}

export function say(response: ServerResponse, content: string): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(
    JSON.stringify({
      id: 'x',
      object: 'chat.completion',
      created: 0,
      model: 'test',
      choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
      usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
    }),
  )
}
export const refuse =
  (status: number, headers: Readonly<Record<string, string>> = {}) =>
  (response: ServerResponse): void => {
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify({ error: { message: `status ${status}` } }))
  }

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of request) text += part
  return text
}
