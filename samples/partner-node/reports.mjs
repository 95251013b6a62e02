// One message of each kind about an invented child. The same name on the same day makes the same messages, times included.

export function reportsOf(name) {
  const midnight = new Date().setUTCHours(0, 0, 0, 0);
  const hoursAgo = hours => new Date(midnight - hours * 3_600_000).toISOString();
  const reporter = { role: 'mentor', callback: '+31 20 000 0000' };
  const about = { partnerReference: `${name}-missing` };
  return [
    {
      kind: 'missing',
      partnerReference: `${name}-missing`,
      partnerCaseReference: `file-${name}`,
      reporter,
      child: { fullName: 'Yonas Tesfay', birthDate: '2012-04-05' },
      lastSeen: { at: hoursAgo(3), municipalityCode: 'GM1950' },
      phase: 'pol-amv',
    },
    { kind: 'supplement', partnerReference: `${name}-supplement`, about, reporter, note: 'His bag is gone, his telephone is off.', circumstances: { phoneOff: 'yes' } },
    { kind: 'concern', partnerReference: `${name}-concern`, about, reporter, concern: { types: ['waiting-adult'], source: 'staff', at: hoursAgo(4) }, note: 'A white van stood at the gate.', clues: { vehicles: [{ plate: '12-XX-?4', colour: 'white' }] } },
    { kind: 'responsibility-transferred', partnerReference: `${name}-transfer`, about, reporter, transfer: { to: 'Nidos', callback: '+31 20 000 0001', at: hoursAgo(1) } },
    { kind: 'found', partnerReference: `${name}-found`, about, reporter, found: { at: hoursAgo(0), municipalityCode: 'GM0014', seenInPerson: 'yes', well: 'yes', safePlace: 'yes' } },
  ];
}
