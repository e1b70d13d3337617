/** What a site may be asked, and how it decides. */
@NullMarked
package dev.offshoot.site.domain;

import org.jspecify.annotations.NullMarked;
