import type { Fault } from './fault.ts';
import type { CurrentSettings } from './settings.ts';

/** What an engineer asks first. Sites and the organization's values are counted, not named. */
export interface Diagnostics {
  version: string;
  userAgent: string;
  language: string;
  settings: CurrentSettings;
  sites: number;
  missingHosts: number;
  inPrivateWindows: boolean;
  policyKeys: number;
  unreadable: number;
  faults: Fault[];
}

/** @returns the facts as text to copy, in English: it is written for whoever mends Signpost */
export function diagnosticsText({ settings, faults, ...facts }: Diagnostics): string {
  const { role, theme, marks, observeResponses, historyDays, locked } = settings;
  return [
    `Signpost ${facts.version}`,
    facts.userAgent,
    `language ${facts.language} (${settings.language}), role ${role}, theme ${theme}`,
    `marks ${onOff(marks)}, answers ${onOff(observeResponses)}, history ${historyDays} days`,
    `watched sites ${facts.sites}, sign-in hosts without access ${facts.missingHosts}, private windows ${onOff(facts.inPrivateWindows)}`,
    `policy settings ${facts.policyKeys}, unreadable ${facts.unreadable}, locked: ${locked.join(' ') || 'none'}`,
    '',
    faults.length === 0 ? 'No errors.' : 'Errors, the last one last:',
    ...faults.map(faultLine),
  ].join('\n');
}

const faultLine = ({ name, phrase, places, version, day, count }: Fault): string =>
  `${count} × ${name}${phrase && ` (${phrase})`} at ${places.join(' < ')}, ${version}, ${day}`;

const onOff = (is: boolean): string => (is ? 'on' : 'off');
