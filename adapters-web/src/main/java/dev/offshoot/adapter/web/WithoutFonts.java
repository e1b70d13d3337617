package dev.offshoot.adapter.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Takes the fonts out of the stylesheets of others: we may not send them, have none of our own, and a browser would ask
 * for them wherever our stylesheet has not come yet.
 */
final class WithoutFonts implements ResourceTransformer {

    private static final Pattern FONT = Pattern.compile("@font-face\\s*\\{[^}]*}");

    @Override
    public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
            throws IOException {
        var transformed = chain.transform(request, resource);
        var name = transformed.getFilename();
        if (name == null || !name.endsWith(".css")) {
            return transformed;
        }
        var style = transformed.getContentAsString(StandardCharsets.UTF_8);
        return new TransformedResource(
                transformed, FONT.matcher(style).replaceAll("").getBytes(StandardCharsets.UTF_8));
    }
}
