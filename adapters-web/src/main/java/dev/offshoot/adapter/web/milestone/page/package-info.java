/** The milestones of an initiative. */
@NullMarked
package dev.offshoot.adapter.web.milestone.page;

import org.jspecify.annotations.NullMarked;
