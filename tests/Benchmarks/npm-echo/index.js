// The smallest bot on the retired SDK: it counts the messages of a conversation in memory and says each back.
const restify = require('restify');
const { CloudAdapter, ConfigurationBotFrameworkAuthentication, ConversationState, MemoryStorage } = require('botbuilder');

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const state = new ConversationState(new MemoryStorage());
const count = state.createProperty('count');

async function turn(context) {
  if (context.activity.type !== 'message') return;
  const number = (await count.get(context, 0)) + 1;
  await count.set(context, number);
  await context.sendActivity(`${number}: ${context.activity.text}`);
  await state.saveChanges(context);
}

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => adapter.process(request, response, turn));
server.listen(Number(process.argv[2]), '127.0.0.1');
