package dev.offshoot.adapter.web.page.frame;

import dev.offshoot.access.Member;
import dev.offshoot.adapter.web.security.PasswordChange;
import dev.offshoot.adapter.web.security.Tokens;
import dev.offshoot.intake.Flaw;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: the password and the access tokens. */
@Controller
final class AccountPage {

    private static final int LONGEST_LABEL = 100;

    private final PasswordChange passwords;
    private final Tokens tokens;

    AccountPage(PasswordChange passwords, Tokens tokens) {
        this.passwords = passwords;
        this.tokens = tokens;
    }

    @GetMapping("/account")
    ModelAndView show(Member member) {
        return page(member, List.of(), HttpStatus.OK);
    }

    @PostMapping("/account/password")
    ModelAndView change(
            Member member,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String wanted,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var flaws = passwords.change(member.name(), current, wanted, again, request, response);
        if (!flaws.isEmpty()) {
            return page(member, flaws, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("banner", "Your password was changed. Every other session of yours has ended.");
        return back();
    }

    /** The token is shown by the page that follows, and never again. */
    @PostMapping("/account/tokens")
    ModelAndView make(Member member, @RequestParam(defaultValue = "") String label, RedirectAttributes redirect) {
        if (label.isBlank() || label.length() > LONGEST_LABEL) {
            var flaw =
                    new Flaw("label", "Say in at most %d characters what the token is for.".formatted(LONGEST_LABEL));
            return page(member, List.of(flaw), HttpStatus.UNPROCESSABLE_CONTENT).addObject("label", label);
        }
        redirect.addFlashAttribute("fresh", tokens.make(member.name(), label.strip()));
        return back();
    }

    @PostMapping("/account/tokens/{id}/revoke")
    ModelAndView revoke(Member member, @PathVariable String id, RedirectAttributes redirect) {
        if (tokens.revoke(member.name(), id)) {
            redirect.addFlashAttribute("banner", "The token was revoked. It works no longer.");
        }
        return back();
    }

    private ModelAndView page(Member member, List<Flaw> flaws, HttpStatus status) {
        var page = new ModelAndView("account/account", status);
        page.addObject("member", member);
        page.addObject("tokens", tokens.of(member.name()));
        page.addObject("flaws", flaws);
        page.addObject("crumbs", List.of(Crumb.here("Your account")));
        return page;
    }

    private static ModelAndView back() {
        return new ModelAndView("redirect:/account", HttpStatus.SEE_OTHER);
    }
}
