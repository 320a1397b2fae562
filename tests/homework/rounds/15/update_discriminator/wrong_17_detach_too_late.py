# what: Puts stop_gradient (PyTorch's detach) around D's answers to the fakes instead of around the fakes, so the fakes move nothing.
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fakes = generator(latents, training=True)
        real_logits = discriminator(real, training=True)
        fake_logits = tf.stop_gradient(discriminator(fakes, training=True))
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
