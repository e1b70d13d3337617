/** What is shown of a site's adoption, and what adoptions add up to. */
@NullMarked
package dev.offshoot.adoption.view;

import org.jspecify.annotations.NullMarked;
