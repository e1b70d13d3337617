package dev.offshoot.adapter.web.account.page;

import dev.offshoot.access.Accounts;
import dev.offshoot.access.Member;
import dev.offshoot.access.Requester;
import dev.offshoot.adapter.web.layout.Crumb;
import dev.offshoot.adapter.web.problem.NotThere;
import dev.offshoot.adapter.web.problem.ReadsAnswers;
import dev.offshoot.adapter.web.security.password.Passwords;
import dev.offshoot.adapter.web.security.signin.PasswordChange;
import dev.offshoot.command.form.FieldError;
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
final class PeoplePage implements ReadsAnswers {

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
            Requester by,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String displayName,
            @RequestParam(defaultValue = "false") boolean administrator,
            RedirectAttributes redirect) {
        var wanted = name.strip().toLowerCase(Locale.ROOT);
        var flaws = WantedAccount.flaws(wanted, displayName.strip(), accounts.all());
        var password = Passwords.madeUp();
        if (flaws.isEmpty()
                && !accounts.add(passwords.opened(wanted, displayName.strip(), password, administrator), by)) {
            flaws = List.of(
                    new FieldError("name", "There is an account “%s” already. Choose another name.".formatted(wanted)));
        }
        if (!flaws.isEmpty()) {
            return page(member, flaws, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("name", name)
                    .addObject("displayName", displayName)
                    .addObject("administrator", administrator);
        }
        return told(redirect, wanted, password, "“%s” may sign in.".formatted(wanted));
    }

    /** Another's alone: one's own would end the session that must show it. */
    @PostMapping("/people/{name}/password")
    ModelAndView reset(Member member, Requester by, @PathVariable String name, RedirectAttributes redirect) {
        mustBeThere(name);
        if (name.equals(member.name())) {
            return refused(member, "This is your own account. Change your password on the page “Your account”.");
        }
        return told(
                redirect,
                name,
                passwords.reset(name, by),
                "“%s” has a new password, is signed out everywhere, and has no tokens left.".formatted(name));
    }

    @PostMapping("/people/{name}/disable")
    ModelAndView disable(Member member, Requester by, @PathVariable String name, RedirectAttributes redirect) {
        mustBeThere(name);
        if (name.equals(member.name())) {
            return refused(member, "You cannot disable your own account. Ask another administrator.");
        }
        return changed(
                accounts.activate(name, false, by),
                member,
                redirect,
                "“%s” can no longer sign in, and their tokens are revoked.".formatted(name));
    }

    @PostMapping("/people/{name}/enable")
    ModelAndView enable(Member member, Requester by, @PathVariable String name, RedirectAttributes redirect) {
        mustBeThere(name);
        return changed(accounts.activate(name, true, by), member, redirect, "“%s” may sign in again.".formatted(name));
    }

    @PostMapping("/people/{name}/appoint")
    ModelAndView appoint(Member member, Requester by, @PathVariable String name, RedirectAttributes redirect) {
        mustBeThere(name);
        return changed(
                accounts.appoint(name, true, by), member, redirect, "“%s” may manage accounts now.".formatted(name));
    }

    @PostMapping("/people/{name}/dismiss")
    ModelAndView dismiss(Member member, Requester by, @PathVariable String name, RedirectAttributes redirect) {
        mustBeThere(name);
        if (name.equals(member.name())) {
            return refused(member, "You cannot take this from yourself. Ask another administrator.");
        }
        return changed(
                accounts.appoint(name, false, by),
                member,
                redirect,
                "“%s” may no longer manage accounts.".formatted(name));
    }

    /** Somebody else may have been faster: the store has the last word on the last administrator. */
    private ModelAndView changed(boolean done, Member member, RedirectAttributes redirect, String banner) {
        if (!done) {
            return refused(member, "No administrator would be left who can sign in. Make somebody else one first.");
        }
        redirect.addFlashAttribute("banner", banner);
        return back();
    }

    private ModelAndView refused(Member member, String message) {
        return page(member, List.of(new FieldError("", message)), HttpStatus.CONFLICT);
    }

    private void mustBeThere(String name) {
        if (accounts.find(name).isEmpty()) {
            throw new NotThere("There is no account “%s”.".formatted(name));
        }
    }

    private ModelAndView page(Member member, List<FieldError> flaws, HttpStatus status) {
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
