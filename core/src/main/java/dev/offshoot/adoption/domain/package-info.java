/** What a site's adoption may be asked, and how it decides. */
@NullMarked
package dev.offshoot.adoption.domain;

import org.jspecify.annotations.NullMarked;
