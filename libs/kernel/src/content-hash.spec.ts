import { canonicalJson, contentHash } from './content-hash';

describe('content hash', () => {
  it('does not depend on the order of keys', () => {
    expect(contentHash({ b: 1, a: 'č' })).toBe(contentHash({ a: 'č', b: 1 }));
    expect(canonicalJson({ b: 1, a: [true, null] })).toBe('{"a":[true,null],"b":1}');
  });

  it('is SHA-256 of the canonical text', () => {
    expect(contentHash({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });
});
