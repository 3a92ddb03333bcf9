package org.agenticbi.app.demo;

/**
 * Random numbers that depend on their keys alone, in every JVM: the same keys give the same
 * numbers, however many others were drawn before. The generator is SplitMix64 (Steele, Lea and
 * Flood, "Fast splittable pseudorandom number generators", 2014).
 */
final class KeyedRandom {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  private KeyedRandom(long state) {
    this.state = state;
  }

  static KeyedRandom of(long seed, Purpose purpose, long key, long subkey) {
    long mixed = mix(seed + GOLDEN_GAMMA * purpose.number);
    mixed = mix(mixed ^ (key + GOLDEN_GAMMA));
    return new KeyedRandom(mix(mixed ^ (subkey * GOLDEN_GAMMA + 1)));
  }

  /** Evenly spread in [0, 1). */
  double next() {
    state += GOLDEN_GAMMA;
    return (mix(state) >>> 11) * 0x1.0p-53;
  }

  /** Evenly spread in [0, bound). */
  int below(int bound) {
    return (int) (next() * bound);
  }

  /** Evenly spread in [low, high). */
  double between(double low, double high) {
    return low + next() * (high - low);
  }

  boolean chance(double probability) {
    return next() < probability;
  }

  /**
   * About a normal distribution with mean 0 and deviation 1: the sum of twelve even draws
   * (Irwin-Hall).
   */
  double bell() {
    double sum = -6;
    for (int draw = 0; draw < 12; draw++) {
      sum += next();
    }
    return sum;
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** What a stream of numbers is for; streams of different purposes have nothing in common. */
  enum Purpose {
    SIGNUPS(1),
    CUSTOMER(2),
    DEMAND(3),
    ORDER(4),
    RETURN(5),
    BUDGET(6),
    CASH_FLOW(7),
    RATIOS(8),
    INVESTMENT(9);

    private final long number;

    Purpose(long number) {
      this.number = number;
    }
  }
}
