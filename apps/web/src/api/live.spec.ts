import { eventCutter } from './live';

describe('live line', () => {
  it('cuts events out of chunks wherever they break', () => {
    const cut = eventCutter();
    expect(cut(': hello\n\nid: 7\nevent: cha')).toEqual([]);
    expect(cut('nge\ndata: {"view":"plan"}\n\ndata: a\ndata: b\n\n')).toEqual([
      { id: '7', event: 'change', data: '{"view":"plan"}' },
      { event: 'message', data: 'a\nb' },
    ]);
    expect(cut('data: late\r\n')).toEqual([]);
    expect(cut('\r\n')).toEqual([{ event: 'message', data: 'late' }]);
  });
});
