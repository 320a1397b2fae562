# what: PyTorch's detach at the wrong place: stop_gradient around D's answer to the fakes instead of around the fakes, so the fakes have no part in the gradient; ruled out (lesson 6): "One step of D, on real images and on fakes."
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        # .detach(): no gradient for G
        fake_logits = tf.stop_gradient(
            discriminator(generator(latents, training=True), training=True)
        )
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(
            tf.nn.softplus(fake_logits)
        )
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
