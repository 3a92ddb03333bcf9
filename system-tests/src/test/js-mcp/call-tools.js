// Lists the tools at a URL with the official MCP client, calls some of them, prints one JSON object.
// usage: node call-tools.js http://127.0.0.1:8000/mcp '[{"name":"discover_databases","arguments":{}}]'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'

const [url, calls = '[]'] = process.argv.slice(2)
if (!url) {
  console.error('usage: node call-tools.js URL [CALLS as a JSON array of {name, arguments}]')
  process.exit(2)
}

const client = new Client({ name: 'agentic-bi-system-test', version: '1.0.0' })
const transport = new StreamableHTTPClientTransport(new URL(url))
await client.connect(transport)
try {
  const { tools } = await client.listTools()
  const results = []
  for (const call of JSON.parse(calls)) {
    results.push(await client.callTool(call))
  }
  await client.ping()
  console.log(
    JSON.stringify({
      server: client.getServerVersion(),
      protocol: transport.protocolVersion,
      tools,
      results,
    }),
  )
} finally {
  await transport.terminateSession()
  await client.close()
}
