// Starts a workspace and talks to it with the official packages; ends with 1 where something is amiss.
import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {WebClient} from '@slack/web-api';
import bolt from '@slack/bolt';

const root = '../../../';
const classpath = ['target/test-classes', 'target/classes'].map(path => root + path).join(':')
  + ':' + readFileSync(root + 'target/demo.classpath', 'utf8').trim();
const java = process.env.JAVA_HOME ? process.env.JAVA_HOME + '/bin/java' : 'java';
const port = 3900;
const seen = [];

function workspace() {
  const process_ = spawn(java, ['-cp', classpath, 'io.dojobell.workspace.NodeClientCheck', String(port), root + 'slack-manifest.json']);
  process_.stderr.on('data', data => process.stderr.write(data));
  return process_;
}

function line(child, start) {
  return new Promise((resolve, reject) => {
    let text = '';
    const hear = data => {
      text += data;
      const found = text.split('\n').find(one => one.startsWith(start));
      if (found && text.includes(found + '\n')) {
        child.stdout.off('data', hear);
        resolve(found.slice(start.length).trim());
      }
    };
    child.stdout.on('data', hear);
    child.on('exit', code => reject(new Error(`The workspace ended with ${code}: ${text}`)));
  });
}

const child = workspace();
const [base, channel] = (await line(child, 'READY ')).split(' ');
const slackApiUrl = base + 'api/';
const web = new WebClient('xoxb-local', {slackApiUrl});
seen.push(['auth.test', (await web.auth.test()).ok]);
seen.push(['chat.postMessage', (await web.chat.postMessage({channel, text: 'From Node'})).ok]);

const app = new bolt.App({token: 'xoxb-local', signingSecret: 'local-secret', clientOptions: {slackApiUrl}});
app.command('/dojo', async ({ack, client, body}) => {
  await ack({text: 'Heard ' + body.text, blocks: [{type: 'actions', elements: [
    {type: 'button', action_id: 'press', value: 'v', text: {type: 'plain_text', text: 'Press'}}]}]});
  const opened = await client.views.open({trigger_id: body.trigger_id, view: {type: 'modal', callback_id: 'm',
    title: {type: 'plain_text', text: 'T'}, blocks: [{type: 'section', text: {type: 'mrkdwn', text: 'x'}}]}});
  seen.push(['views.open', opened.ok]);
});
app.action('press', async ({ack, respond, action}) => {
  await ack();
  await respond({text: 'Pressed ' + action.value, replace_original: false});
});
await app.start(port);
const done = line(child, 'DONE ');
child.stdin.write('go\n');
const result = await done;
seen.push(['command, modal, button', result === 'ok']);
console.log(seen, result);
await app.stop();
child.stdin.end();
process.exit(seen.every(([, ok]) => ok) ? 0 : 1);
