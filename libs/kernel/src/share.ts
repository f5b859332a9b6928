const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

const bitsOf = (n: bigint): number => (n < 0n ? -n : n).toString(2).length;

/** An exact fraction; no rounding ever happens inside it (architecture 6.11). JSON form: "numerator/denominator". */
export class Share {
  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint,
  ) {}

  static readonly zero = new Share(0n, 1n);
  static readonly one = new Share(1n, 1n);

  static of(numerator: bigint | number, denominator: bigint | number = 1n): Share {
    const n = BigInt(numerator);
    const d = BigInt(denominator);
    if (d === 0n) throw new RangeError('a share needs a denominator other than 0');
    const sign = d < 0n ? -1n : 1n;
    const divisor = gcd(n, d) || 1n;
    return new Share((sign * n) / divisor, (sign * d) / divisor);
  }

  static parse(text: string): Share {
    const match = /^(-?\d+)(?:\/(\d+))?$/.exec(text);
    if (!match) throw new RangeError(`"${text}" is not a share of the form n/d`);
    return Share.of(BigInt(match[1]!), BigInt(match[2] ?? '1'));
  }

  plus(other: Share): Share {
    return Share.of(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Share): Share {
    return this.plus(Share.of(-other.numerator, other.denominator));
  }

  times(other: Share | bigint): Share {
    const factor = typeof other === 'bigint' ? Share.of(other) : other;
    return Share.of(this.numerator * factor.numerator, this.denominator * factor.denominator);
  }

  over(other: Share): Share {
    return Share.of(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  compare(other: Share): number {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  /** Largest whole number that is not above this share. */
  floor(): bigint {
    const quotient = this.numerator / this.denominator;
    return this.numerator < 0n && quotient * this.denominator !== this.numerator ? quotient - 1n : quotient;
  }

  /** For display only; parts too long for a double are divided exactly first. */
  toNumber(): number {
    const shift = 66 - (bitsOf(this.numerator) - bitsOf(this.denominator));
    if (bitsOf(this.numerator) <= 53 && bitsOf(this.denominator) <= 53) return Number(this.numerator) / Number(this.denominator);
    const quotient =
      shift >= 0 ? (this.numerator << BigInt(shift)) / this.denominator : this.numerator / (this.denominator << BigInt(-shift));
    return Number(quotient) * 2 ** -shift;
  }

  toString(): string {
    return `${this.numerator}/${this.denominator}`;
  }

  toJSON(): string {
    return this.toString();
  }
}
