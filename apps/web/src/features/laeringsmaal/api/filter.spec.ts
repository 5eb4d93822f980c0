import { lesMaalfilter } from './filter';

describe('filteret i adressen til målene', () => {
  it('tar det den kjenner, og glemmer resten', () => {
    expect(lesMaalfilter({ plan: 'E-FKM', vis: 'dinTur', sok: 'sutur', kategori: 'Hud', annet: 1 })).toEqual({
      ...{ plan: 'E-FKM', vis: 'dinTur', sok: 'sutur', kategori: 'Hud' },
    });
    expect(lesMaalfilter({ vis: 'alt', sok: '' })).toEqual({});
  });

  it('leser en kode som er blitt et tall', () => {
    expect(lesMaalfilter({ sok: 14 })).toEqual({ sok: '14' });
  });
});
