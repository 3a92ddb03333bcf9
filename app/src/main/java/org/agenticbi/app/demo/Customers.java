package org.agenticbi.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.agenticbi.app.demo.Customer.Segment;
import org.agenticbi.app.demo.KeyedRandom.Purpose;
import org.jspecify.annotations.Nullable;

/** Who signs up on which day. */
final class Customers {
  /** The first day on which accounts were opened, before the first order that the data shows. */
  static final LocalDate FIRST_SIGNUP = LocalDate.of(2019, 1, 1);

  private static final double SIGNUPS_A_DAY = 2.2;
  private static final double GROWTH_A_YEAR = 1.12;
  private static final List<String> FREE_MAIL =
      List.of("mail.example", "post.example", "inbox.example");

  private final long seed;
  private final List<City> cities;
  private final List<String> firstNames = ResourceTable.lines("first-names.txt");
  private final List<String> lastNames = ResourceTable.lines("last-names.txt");
  private final List<String> companyNames = ResourceTable.lines("company-names.txt");

  Customers(long seed, Company company) {
    this.seed = seed;
    this.cities = company.cities();
  }

  /** Who signs up on that day: a function of the seed and the day alone. */
  List<Customer> signingUpOn(LocalDate day) {
    KeyedRandom random = KeyedRandom.of(seed, Purpose.SIGNUPS, day.toEpochDay(), 0);
    double years = DayKey.yearsSinceStart(day);
    int count = (int) (SIGNUPS_A_DAY * Math.pow(GROWTH_A_YEAR, years) * random.between(0.3, 1.9));
    WeightedChoice<City> choice =
        WeightedChoice.of(
            cities, city -> city.weight() * Math.pow(1 + city.yearlyGrowth(), years + 3));
    List<Customer> customers = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      customers.add(customer(day, number, choice));
    }
    return customers;
  }

  private Customer customer(LocalDate day, int number, WeightedChoice<City> choice) {
    KeyedRandom random = KeyedRandom.of(seed, Purpose.CUSTOMER, day.toEpochDay(), number);
    Segment segment = segment(random.next());
    String name = segment == Segment.CONSUMER ? person(random) : firm(random);
    return new Customer(
        DayKey.of(day) * 100 + number + 1,
        name,
        random.chance(0.06) ? null : email(name, segment, random),
        segment,
        choice.draw(random),
        loyaltyTier(random.next()),
        day,
        appetite(segment, random),
        lastActiveDay(day, random));
  }

  private static Segment segment(double draw) {
    if (draw < 0.76) {
      return Segment.CONSUMER;
    }
    return draw < 0.93 ? Segment.SMALL_BUSINESS : Segment.CORPORATE;
  }

  private String person(KeyedRandom random) {
    return firstNames.get(random.below(firstNames.size()))
        + " "
        + lastNames.get(random.below(lastNames.size()));
  }

  private String firm(KeyedRandom random) {
    String first = word(companyNames.get(random.below(companyNames.size())), 0);
    return first + " " + word(companyNames.get(random.below(companyNames.size())), 1);
  }

  private static String word(String name, int index) {
    return name.split(" ", 2)[index];
  }

  private static String email(String name, Segment segment, KeyedRandom random) {
    String slug = name.toLowerCase(Locale.ROOT).replace(' ', '.');
    return segment == Segment.CONSUMER
        ? slug + random.below(90) + "@" + FREE_MAIL.get(random.below(FREE_MAIL.size()))
        : "orders@" + slug.replace('.', '-') + ".example";
  }

  private static @Nullable String loyaltyTier(double draw) {
    if (draw < 0.42) {
      return null;
    }
    if (draw < 0.72) {
      return "Bronze";
    }
    if (draw < 0.88) {
      return "Silver";
    }
    return draw < 0.97 ? "Gold" : "Platinum";
  }

  private static double appetite(Segment segment, KeyedRandom random) {
    if (random.chance(0.05)) {
      return 0;
    }
    double scale =
        switch (segment) {
          case CONSUMER -> 1.0;
          case SMALL_BUSINESS -> 1.5;
          case CORPORATE -> 1.9;
        };
    return scale * Math.exp(0.75 * random.bell());
  }

  private static LocalDate lastActiveDay(LocalDate day, KeyedRandom random) {
    return random.chance(0.35)
        ? day.plusDays(120 + random.below(1400))
        : LocalDate.of(2999, 12, 31);
  }
}
