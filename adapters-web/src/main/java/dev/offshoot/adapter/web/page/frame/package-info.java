/** What surrounds every page, and the pages about accounts. */
@NullMarked
package dev.offshoot.adapter.web.page.frame;

import org.jspecify.annotations.NullMarked;
