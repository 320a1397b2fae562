# what: line 5 of Algorithm 1 as printed, the saturating loss log(1 - D). "through $D$, with the non-saturating loss"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        # 1/m sum log(1 - D(G(z)))
        g_loss = tf.reduce_mean(tf.math.log_sigmoid(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
