# what: switches D's variables (not its layers, so BatchNorm runs as usual) to not trainable during the pass and back in `finally`; superfluous, but nothing is left behind
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    d_variables = list(discriminator.trainable_weights)
    for v in d_variables:
        v.trainable = False
    try:
        with tf.GradientTape() as tape:
            fake_logits = discriminator(generator(latents, training=True), training=True)
            g_loss = tf.reduce_mean(
                tf.nn.sigmoid_cross_entropy_with_logits(
                    labels=tf.ones_like(fake_logits), logits=fake_logits
                )
            )
        weights = generator.trainable_weights
        optimizer.apply(tape.gradient(g_loss, weights), weights)
    finally:
        for v in d_variables:
            v.trainable = True
    return g_loss
