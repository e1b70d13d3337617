package dev.offshoot.adapter.web.account.page;

import dev.offshoot.access.Member;
import dev.offshoot.access.Requester;
import dev.offshoot.adapter.web.layout.Crumb;
import dev.offshoot.adapter.web.problem.ReadsAnswers;
import dev.offshoot.adapter.web.security.signin.PasswordChange;
import dev.offshoot.adapter.web.security.token.TokenWish;
import dev.offshoot.adapter.web.security.token.Tokens;
import dev.offshoot.command.form.FieldError;
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
final class AccountPage implements ReadsAnswers {

    private final PasswordChange passwords;
    private final Tokens tokens;

    AccountPage(PasswordChange passwords, Tokens tokens) {
        this.passwords = passwords;
        this.tokens = tokens;
    }

    @GetMapping("/account")
    ModelAndView show(Member member) {
        return page(member, new TokenWish("", "", ""), List.of(), HttpStatus.OK);
    }

    @PostMapping("/account/password")
    ModelAndView change(
            Member member,
            Requester by,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String wanted,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var flaws = passwords.change(by, new PasswordChange.Wish(current, wanted, again), request, response);
        if (!flaws.isEmpty()) {
            return page(member, new TokenWish("", "", ""), flaws, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute(
                "banner",
                "Your password was changed. Every other session of yours has ended, and your tokens are revoked.");
        return back();
    }

    /** The token is shown by the page that follows, and never again. */
    @PostMapping("/account/tokens")
    ModelAndView make(
            Member member,
            Requester by,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") String scope,
            @RequestParam(defaultValue = "") String days,
            RedirectAttributes redirect) {
        var wish = new TokenWish(label, scope, days);
        return switch (tokens.make(wish, by)) {
            case Tokens.Made.Refused(var flaws) -> page(member, wish, flaws, HttpStatus.UNPROCESSABLE_CONTENT);
            case Tokens.Made.Fresh fresh -> {
                redirect.addFlashAttribute("fresh", fresh);
                yield back();
            }
        };
    }

    @PostMapping("/account/tokens/{id}/revoke")
    ModelAndView revoke(Member member, Requester by, @PathVariable String id, RedirectAttributes redirect) {
        if (tokens.revoke(member.name(), id, by)) {
            redirect.addFlashAttribute("banner", "The token was revoked. It works no longer.");
        }
        return back();
    }

    private ModelAndView page(Member member, TokenWish wish, List<FieldError> flaws, HttpStatus status) {
        var page = new ModelAndView("account/account", status);
        page.addObject("member", member);
        page.addObject("tokens", TokenLine.of(tokens, tokens.of(member.name())));
        page.addObject("wish", wish);
        page.addObject("scopes", TokenLine.SCOPES);
        page.addObject("usualDays", tokens.settings().tokenDays());
        page.addObject("mostDays", tokens.settings().mostTokenDays());
        page.addObject("flaws", flaws);
        page.addObject("crumbs", List.of(Crumb.here("Your account")));
        return page;
    }

    private static ModelAndView back() {
        return new ModelAndView("redirect:/account", HttpStatus.SEE_OTHER);
    }
}
