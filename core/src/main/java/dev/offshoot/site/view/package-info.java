/** What is shown of a site, and which site stands for which. */
@NullMarked
package dev.offshoot.site.view;

import org.jspecify.annotations.NullMarked;
