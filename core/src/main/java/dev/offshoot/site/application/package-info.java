/** What a site's command needs to know of other sites. */
@NullMarked
package dev.offshoot.site.application;

import org.jspecify.annotations.NullMarked;
