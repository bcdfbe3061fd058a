/** A real XMPP server of its own for one test file: Prosody on loopback, with its data in a temporary folder. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findCommand } from '../../../.ci/browsers.mjs';
import { until } from '../../browser/surface';
import { answers, freePort } from '../ports';

export interface Prosody {
  readonly websocketUrl: string;
  /** Ends the server and removes all that it kept. */
  readonly close: () => Promise<void>;
}

export const hasProsody = findCommand('prosody') !== undefined && findCommand('prosodyctl') !== undefined;

/** The domain of all users: `alice@haven.test`. */
export const domain = 'haven.test';

const configuration = (folder: string, port: number) => `
run_as_root = true
daemonize = false
pidfile = "${folder}/prosody.pid"
data_path = "${folder}/data"
certificates = "${folder}"
interfaces = { "127.0.0.1" }
c2s_ports = {}
c2s_direct_tls_ports = {}
http_interfaces = { "127.0.0.1" }
http_ports = { ${port} }
https_ports = {}
http_host = "127.0.0.1"
http_default_host = "${domain}"
http_external_url = "http://127.0.0.1:${port}/"
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
consider_websocket_secure = true
cross_domain_websocket = true
authentication = "internal_plain"
groups_file = "${folder}/groups.txt"
modules_enabled = { "roster"; "saslauth"; "disco"; "ping"; "pep"; "websocket"; "groups"; "carbons"; "blocklist"; "mam" }
modules_disabled = { "s2s"; "offline" }
log = { { levels = { min = "warn" }, to = "file", filename = "${folder}/prosody.log" } }
VirtualHost "${domain}"
`;

/** Starts the server with these users, who know each other; the password of each is the own name. */
export async function startProsody(users: readonly string[]): Promise<Prosody> {
  const folder = mkdtempSync(join(tmpdir(), 'haven-prosody-'));
  const file = join(folder, 'prosody.cfg.lua');
  const port = await freePort();
  mkdirSync(join(folder, 'data'));
  writeFileSync(file, configuration(folder, port));
  writeFileSync(
    join(folder, 'groups.txt'),
    `[Friends]\n${users.map((user) => `${user}@${domain}=${user}\n`).join('')}`,
  );
  for (const user of users) {
    const { status, stderr, stdout } = spawnSync(
      'prosodyctl',
      ['--config', file, '--root', 'register', user, domain, user],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`prosodyctl register: ${stdout}${stderr}`);
  }
  const server = spawn('prosody', ['-F', '--config', file], { stdio: 'ignore' });
  const kill = () => server.kill();
  process.once('exit', kill);
  const close = async () => {
    process.off('exit', kill);
    if (server.exitCode === null) {
      kill();
      await once(server, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await until('the chat server', () => answers(port));
  } catch (error) {
    await close();
    throw error;
  }
  return { websocketUrl: `ws://127.0.0.1:${port}/xmpp-websocket`, close };
}
