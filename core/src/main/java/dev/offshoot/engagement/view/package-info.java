/** What is shown of an activity. */
@NullMarked
package dev.offshoot.engagement.view;

import org.jspecify.annotations.NullMarked;
