# what: zip(weights, gradients) in apply_gradients, which wants pairs (gradient, weight): raises; ruled out: "optimizer.apply(tape.gradient(loss, weights), weights)"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(
            tf.nn.softplus(fake_logits)
        )
    grads = tape.gradient(loss, discriminator.trainable_variables)
    optimizer.apply_gradients(zip(discriminator.trainable_variables, grads))
    return loss
