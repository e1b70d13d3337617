/** What a site's adoption needs to know of its initiative. */
@NullMarked
package dev.offshoot.adoption.application;

import org.jspecify.annotations.NullMarked;
