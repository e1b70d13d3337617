package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in a real browser; skipped, with the reason printed, where the machine has no Chromium or no Node. */
class BrowserE2E {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final double PATIENCE_MS = 8_000;

    @TempDir
    static Path folder;

    private static final Map<Boolean, BrowserContext> CONTEXTS = new HashMap<>();

    private static RunningOffshoot offshoot;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() throws Exception {
        var chromium = onPath("chromium").or(() -> onPath("google-chrome"));
        var node = onPath("node");
        assumeTrue(chromium.isPresent(), "no Chromium on this machine: the browser tests are skipped");
        assumeTrue(node.isPresent(), "no Node on this machine: the browser tests are skipped");
        offshoot = RunningOffshoot.start(folder.resolve("data")).signIn();
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1",
                        "PLAYWRIGHT_NODEJS_PATH",
                        node.get().toString())));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }

    @AfterAll
    static void close() throws Exception {
        if (playwright != null) {
            playwright.close();
        }
        if (offshoot != null) {
            offshoot.close();
        }
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A fresh page of somebody who has signed in, once for all tests. */
    private static Page signedIn(boolean javaScript) {
        var context = CONTEXTS.computeIfAbsent(javaScript, BrowserE2E::signIn);
        context.pages().forEach(Page::close);
        return context.newPage();
    }

    private static BrowserContext signIn(boolean javaScript) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(offshoot.address().toString())
                .setJavaScriptEnabled(javaScript)
                .setViewportSize(1280, 900));
        context.setDefaultTimeout(PATIENCE_MS);
        var page = context.newPage();
        page.navigate("/sign-in");
        page.fill("[name=name]", "admin");
        page.fill("[name=password]", RunningOffshoot.PASSWORD);
        page.click("main button[type=submit]");
        page.locator("header .top__menu").waitFor();
        return context;
    }

    @Test
    void a_wrong_password_is_told_in_the_error_summary_and_the_name_stays() {
        var page = browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(offshoot.address().toString()))
                .newPage();
        page.navigate("/sign-in");
        page.fill("[name=name]", "nobody");
        page.fill("[name=password]", "wrong");
        send(page);
        assertThat(page.locator(".govuk-error-summary").isVisible()).isTrue();
        assertThat(page.inputValue("[name=name]")).isEqualTo("nobody");
    }

    @Test
    void the_portfolio_shows_all_eleven_initiatives() {
        var page = signedIn(true);
        page.navigate("/");
        assertThat(page.content()).contains("IRIS", "PINCER", "Harbour Falls Pathway");
        assertThat(page.locator("main a[href^='/initiatives/']").count()).isGreaterThanOrEqualTo(11);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "portfolio.png")));
    }

    /** A milestone from form to page, without JavaScript, with a mistake on the way. */
    @Test
    void a_milestone_is_proposed_without_javascript_and_a_mistake_loses_nothing() {
        var page = signedIn(false);
        page.navigate("/initiatives/iris/record/propose-milestone");
        page.fill("[name=acceptanceTest]", "The guide is on the site");
        send(page);
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.locator(".govuk-error-summary").isVisible()).isTrue();
        assertThat(page.inputValue("[name=acceptanceTest]")).isEqualTo("The guide is on the site");
        page.fill("[name=title]", "Guide published");
        send(page);
        assertThat(page.content()).contains("Guide published");
        page.navigate("/initiatives/iris/history");
        assertThat(page.content()).contains("Guide published");
    }

    /** Sends the form of the page, and waits until the whole answer is there. */
    private static void send(Page page) {
        page.click("main button[type=submit]");
        page.waitForLoadState();
    }

    private static Page withFile(boolean javaScript, String file) {
        var page = signedIn(javaScript);
        page.navigate("/imports");
        var csv = "fact,action,initiative,title,innovation,occurred\n%1$s,charter-initiative,%1$s,%1$s,Tool,2013\n"
                .formatted(file);
        page.setInputFiles("#file", new FilePayload(file + ".csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        return page;
    }

    @Test
    void a_file_is_recorded_once_however_often_its_button_is_pressed() {
        for (var javaScript : List.of(false, true)) {
            var page = withFile(javaScript, "pressed-" + javaScript);
            send(page);
            page.dblclick("main form button[type=submit]");
            var recorded = page.locator("td:text-is('pressed-%s.csv')".formatted(javaScript));
            // the page that the button leads to may come while the list is asked for
            await().atMost(Duration.ofSeconds(30))
                    .pollInSameThread()
                    .ignoreExceptionsMatching(e -> e.getMessage().contains("interrupted by another navigation"))
                    .until(() -> {
                        page.waitForLoadState();
                        page.navigate("/imports");
                        return recorded.count() == 1;
                    });
        }
    }

    @Test
    void a_button_whose_work_takes_its_time_says_so_and_cannot_be_pressed_again() {
        var page = withFile(true, "slow");
        var said = page.evaluate("""
                () => {
                  const form = document.querySelector('form[data-working]')
                  form.addEventListener('submit', event => event.preventDefault())
                  const button = form.querySelector('button')
                  button.click()
                  return [button.textContent, button.disabled, form.querySelector('[role=status]').textContent]
                }""");
        assertThat(said).isEqualTo(List.of("Reading…", true, "Reading…"));
        page.evaluate("() => window.dispatchEvent(new Event('pageshow'))");
        assertThat(page.textContent("main form button[type=submit]")).isEqualTo("Try the file");
        assertThat(page.isEnabled("main form button[type=submit]")).isTrue();
    }

    /** With and without JavaScript; the page follows the rebuild by itself where there is some. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void projections_are_rebuilt_compared_and_switched_to(boolean javaScript) {
        var page = signedIn(javaScript);
        page.navigate("/projections/sites");
        page.click("text=Rebuild beside what pages read");
        follow(page, javaScript, "button:text-is('Compare')");
        assertThat(page.textContent("[role=status]")).contains("100 %");
        page.click("button:text-is('Compare')");
        follow(page, javaScript, "h3:text-is('What differed')");
        assertThat(page.content()).contains("Nothing: the rebuilt rows are those that pages read.");
        follow(page, javaScript, "#switch");
        page.setViewportSize(390, 800);
        assertThat(violations(page)).isEmpty();
        page.click("#switch summary");
        page.click("text=Yes, switch");
        follow(page, javaScript, "text=The last rebuild was switched");
        page.setViewportSize(1280, 900);
        page.navigate("/sites");
        assertThat(page.locator("main a[href^='/sites/']").count()).isPositive();
    }

    private static void follow(Page page, boolean javaScript, String until) {
        await().atMost(Duration.ofSeconds(30)).pollInSameThread().until(() -> {
            if (!javaScript) {
                page.click("text=Refresh");
                page.waitForLoadState();
            }
            return page.locator(until).isVisible();
        });
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Rule::getHelp)
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/initiatives/harbour-falls-pathway",
                "/initiatives/harbour-falls-pathway/enablers",
                "/initiatives/harbour-falls-pathway/milestones",
                "/initiatives/harbour-falls-pathway/sites",
                "/initiatives/harbour-falls-pathway/measures",
                "/initiatives/harbour-falls-pathway/money",
                "/initiatives/harbour-falls-pathway/activities",
                "/initiatives/harbour-falls-pathway/risks",
                "/initiatives/harbour-falls-pathway/history",
                "/initiatives/iris/measures",
                "/initiatives/iris/record/record-happening",
                "/sites",
                "/frameworks",
                "/programmes",
                "/imports",
                "/account",
                "/account/new-password",
                "/people",
                "/people/tokens",
                "/security-log",
                "/projections",
                "/projections/sites"
            })
    void a_page_opens_without_a_fault_and_passes_the_automatic_accessibility_checks(String path) {
        var page = signedIn(true);
        var faults = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(faults::add);
        var answer = page.navigate(path);
        assertThat(answer.status()).isEqualTo(200);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pages", path.substring(1).replace('/', '-') + ".png")));
        assertThat(violations(page)).as(path).isEmpty();
        assertThat(faults).as("console of %s", path).isEmpty();
    }
}
