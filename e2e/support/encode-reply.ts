import { createRequire } from 'node:module'

type Encode = (args: unknown[]) => Promise<string | FormData>

/** The encoder that Next's own client uses for the arguments of an action. */
export const { encodeReply } = createRequire(__filename)(
  'next/dist/compiled/react-server-dom-turbopack/client.node',
) as { encodeReply: Encode }
