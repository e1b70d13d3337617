/** What a form offers to choose from. */
@NullMarked
package dev.offshoot.adapter.web.choice;

import org.jspecify.annotations.NullMarked;
