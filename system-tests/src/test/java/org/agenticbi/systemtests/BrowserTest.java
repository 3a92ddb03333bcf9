package org.agenticbi.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The page in a real browser, with real services behind it, by keyboard. Pictures go to {@code
 * target/screenshots}.
 */
@ExtendWith(SharedSystem.class)
class BrowserTest {
  private static final Path AXE = Path.of("..", "web", "node_modules", "axe-core", "axe.min.js");
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final double PATIENCE_MS = 30_000;

  private static Playwright playwright;
  private static Browser browser;

  private final List<String> complaints = new ArrayList<>();
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void launch() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(
                        Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  @AfterAll
  static void end() {
    browser.close();
    playwright.close();
  }

  @BeforeEach
  void open(FiveServices services) {
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(1400, 900)
                .setColorScheme(ColorScheme.LIGHT));
    page = context.newPage();
    page.onConsoleMessage(message -> {
      if (Set.of("error", "warning").contains(message.type())) {
        complaints.add(message.type() + ": " + message.text());
      }
    });
    page.onPageError(complaints::add);
    page.onRequestFailed(request -> {
      if (!isOutdatedSuggestion(request)) {
        complaints.add(request.url() + " " + request.failure());
      }
    });
    page.navigate(services.page().toString());
    assertThat(byId("connection-state"))
        .hasAttribute(
            "data-state",
            "connected",
            new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE_MS));
  }

  /** What can be asked depends on the database; a newer choice of it ends the request before. */
  private static boolean isOutdatedSuggestion(Request request) {
    return "net::ERR_ABORTED".equals(request.failure())
        && URI.create(request.url()).getPath().equals("/api/suggestions");
  }

  @AfterEach
  void close() {
    context.close();
    assertThat(complaints).as("errors, warnings and refused contents in the console").isEmpty();
  }

  @Test
  void answer_byKeyboard_chartTableAndSql() {
    ask("What is the average order value per month for 2024?");
    visible(byId("answer-chart").locator("svg path").first());
    assertThat(byId("answer-explanation")).containsText("2024");
    assertThat(byId("word-chip").first()).isVisible();
    picture("chart");

    byId("answer-card").focus();
    page.keyboard().press("t");
    visible(byId("answer-table"));
    assertThat(byId("answer-table").locator("tbody tr")).hasCount(12);
    picture("table");

    byId("sql-toggle").focus();
    page.keyboard().press("Enter");
    visible(byId("answer-sql").locator(".cm-content"));
    assertThat(byId("answer-sql"))
        .containsText(Pattern.compile("SELECT", Pattern.CASE_INSENSITIVE));
    picture("sql");
  }

  @Test
  void answer_oneNumber_isATile() {
    ask("How many customers do we have?");
    visible(byId("kpi-value"));
    assertThat(byId("kpi-value")).containsText("5,140");
    picture("number");
  }

  @Test
  void answer_comparison_hasARowEachRegion() {
    ask("total revenue in 2024 by region");
    visible(byId("answer-chart").locator("svg path").first());
    byId("answer-card").focus();
    page.keyboard().press("t");
    visible(byId("answer-table"));
    for (String region : List.of("Northeast", "Midwest", "South", "West")) {
      assertThat(byId("answer-table")).containsText(region);
    }
  }

  @Test
  void answer_longNames_areLyingBars() {
    ask("top 5 customers by total purchase amount");
    visible(byId("answer-chart").locator("svg path").first());
    picture("lying-bars");
  }

  @Test
  void question_open_isAskedBackAndChosenByKeyboard() {
    ask("revenue by state");
    visible(byId("clarify-choice").first());
    picture("clarify");
    byId("clarify-choice").first().focus();
    page.keyboard().press("Enter");
    visible(byId("answer-explanation"));
  }

  @Test
  void question_withoutData_isDeclined() {
    ask("average age of our customers by segment");
    visible(byId("decline-card"));
    picture("decline");
  }

  @Test
  void followUp_changesTheAnswerBefore() {
    ask("total revenue by region in 2024");
    visible(byId("answer-explanation"));
    ask("only online orders");
    assertThat(byId("turn"))
        .hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE_MS));
    assertThat(byId("answer-explanation").last())
        .containsText(
            "online", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MS));
    picture("follow-up");
    assertThat(page.evaluate("document.scrollingElement.scrollHeight - innerHeight"))
        .as("pixels by which the page as a whole can be scrolled")
        .isEqualTo(0);
  }

  @Test
  void page_isAccessible_emptyAndWithAnAnswer_lightAndDark() throws IOException {
    String axe = Files.readString(AXE);
    accessible(axe);
    ask("total revenue by region in 2024");
    visible(byId("answer-chart").locator("svg path").first());
    accessible(axe);
    byId("word-chip").first().hover();
    visible(page.getByRole(AriaRole.TOOLTIP));
    picture("tooltip");
    accessible(axe);
    byId("theme-switch").click();
    picture("dark");
    accessible(axe);
  }

  private void accessible(String axe) {
    page.evaluate(
        """
        () => Promise.allSettled(
            document.getAnimations()
                .filter(animation => animation.effect?.getTiming().iterations === 1)
                .map(animation => animation.finished))
        """);
    page.evaluate(axe);
    Object violations =
        page.evaluate(
            """
            async () => {
              const tags =
                  ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
              const found = await axe.run(document, {runOnly: {type: 'tag', values: tags}});
              return found.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' '));
            }
            """);
    assertThat((List<?>) violations).as("what axe found").isEmpty();
  }

  private void ask(String question) {
    byId("question-box").focus();
    page.keyboard().type(question);
    page.keyboard().press("Enter");
  }

  private Locator byId(String testId) {
    return page.getByTestId(testId);
  }

  private static void visible(Locator locator) {
    locator.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MS));
  }

  private void picture(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
  }
}
