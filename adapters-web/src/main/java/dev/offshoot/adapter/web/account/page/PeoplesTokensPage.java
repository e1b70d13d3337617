package dev.offshoot.adapter.web.account.page;

import dev.offshoot.access.Requester;
import dev.offshoot.adapter.web.layout.Crumb;
import dev.offshoot.adapter.web.security.token.Tokens;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The access tokens of everybody; for administrators. */
@Controller
final class PeoplesTokensPage {

    private final Tokens tokens;

    PeoplesTokensPage(Tokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping("/people/tokens")
    ModelAndView show() {
        var page = new ModelAndView("account/tokens");
        page.addObject("tokens", TokenLine.of(tokens, tokens.all()));
        page.addObject("crumbs", Crumb.to("People", "/people", "Access tokens"));
        return page;
    }

    @PostMapping("/people/tokens/{id}/revoke")
    ModelAndView revoke(Requester by, @PathVariable String id, RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                "banner",
                tokens.revokeAny(id, by)
                        ? "The token was revoked. It works no longer."
                        : "That token was gone already.");
        return new ModelAndView("redirect:/people/tokens", HttpStatus.SEE_OTHER);
    }
}
