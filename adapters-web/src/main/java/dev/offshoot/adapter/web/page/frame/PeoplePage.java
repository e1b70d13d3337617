package dev.offshoot.adapter.web.page.frame;

import dev.offshoot.access.Accounts;
import dev.offshoot.access.Member;
import dev.offshoot.adapter.web.problem.NotThere;
import dev.offshoot.adapter.web.security.PasswordChange;
import dev.offshoot.adapter.web.security.Passwords;
import dev.offshoot.intake.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who has an account; for administrators. */
@Controller
final class PeoplePage {

    private static final String NAME = "[a-z0-9][a-z0-9._-]{0,59}";

    private final Accounts accounts;
    private final PasswordChange passwords;

    PeoplePage(Accounts accounts, PasswordChange passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @GetMapping("/people")
    ModelAndView show(Member member) {
        return page(member, List.of(), HttpStatus.OK);
    }

    /** The password is made up and shown by the page that follows, and never again. */
    @PostMapping("/people")
    ModelAndView add(
            Member member,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String displayName,
            @RequestParam(defaultValue = "false") boolean administrator,
            RedirectAttributes redirect) {
        var wanted = name.strip().toLowerCase(Locale.ROOT);
        var flaws = flaws(wanted, displayName.strip());
        var password = Passwords.madeUp();
        if (flaws.isEmpty() && !accounts.add(passwords.opened(wanted, displayName.strip(), password, administrator))) {
            flaws = List.of(
                    new Flaw("name", "There is an account “%s” already. Choose another name.".formatted(wanted)));
        }
        if (!flaws.isEmpty()) {
            return page(member, flaws, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("name", name)
                    .addObject("displayName", displayName)
                    .addObject("administrator", administrator);
        }
        return told(redirect, wanted, password, "“%s” may sign in.".formatted(wanted));
    }

    @PostMapping("/people/{name}/password")
    ModelAndView reset(@PathVariable String name, RedirectAttributes redirect) {
        mustBeThere(name);
        return told(redirect, name, passwords.reset(name), "“%s” has a new password.".formatted(name));
    }

    /** Nobody disables their own account, so one administrator is always left. */
    @PostMapping("/people/{name}/disable")
    ModelAndView disable(Member member, @PathVariable String name, RedirectAttributes redirect) {
        mustBeThere(name);
        if (name.equals(member.name())) {
            var flaw = new Flaw("", "You cannot disable your own account. Ask another administrator.");
            return page(member, List.of(flaw), HttpStatus.CONFLICT);
        }
        accounts.activate(name, false);
        redirect.addFlashAttribute("banner", "“%s” can no longer sign in.".formatted(name));
        return back();
    }

    @PostMapping("/people/{name}/enable")
    ModelAndView enable(@PathVariable String name, RedirectAttributes redirect) {
        mustBeThere(name);
        accounts.activate(name, true);
        redirect.addFlashAttribute("banner", "“%s” may sign in again.".formatted(name));
        return back();
    }

    private static List<Flaw> flaws(String name, String displayName) {
        var flaws = new ArrayList<Flaw>();
        if (!name.matches(NAME)) {
            flaws.add(new Flaw("name", "Write the name in lower-case letters, digits, dots and hyphens, 60 at most."));
        }
        if (displayName.isEmpty() || displayName.length() > 100) {
            flaws.add(new Flaw("displayName", "Enter how the person is called, in at most 100 characters."));
        }
        return List.copyOf(flaws);
    }

    private void mustBeThere(String name) {
        if (accounts.find(name).isEmpty()) {
            throw new NotThere("There is no account “%s”.".formatted(name));
        }
    }

    private ModelAndView page(Member member, List<Flaw> flaws, HttpStatus status) {
        var page = new ModelAndView("account/people", status);
        page.addObject("member", member);
        page.addObject("people", accounts.all());
        page.addObject("flaws", flaws);
        page.addObject("crumbs", List.of(Crumb.here("People")));
        return page;
    }

    private static ModelAndView told(RedirectAttributes redirect, String name, String password, String banner) {
        redirect.addFlashAttribute("banner", banner);
        redirect.addFlashAttribute("passwordOf", name);
        redirect.addFlashAttribute("password", password);
        return back();
    }

    private static ModelAndView back() {
        return new ModelAndView("redirect:/people", HttpStatus.SEE_OTHER);
    }
}
