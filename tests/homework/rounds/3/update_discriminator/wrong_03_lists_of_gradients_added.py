# what: the gradients of the two halves are Python lists and are "added" with +, which appends them; zip then cuts the fakes' gradients off, so D steps on the reals only. Ruled out by lesson 2: "mean over the reals plus the mean over the fakes"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape(persistent=True) as tape:
        real_loss = tf.reduce_mean(tf.nn.softplus(-discriminator(real, training=True)))
        fake_loss = tf.reduce_mean(tf.nn.softplus(discriminator(fake, training=True)))
    weights = discriminator.trainable_weights
    real_grads = tape.gradient(real_loss, weights)
    fake_grads = tape.gradient(fake_loss, weights)
    grads = real_grads + fake_grads
    optimizer.apply_gradients(zip(grads, weights))
    return real_loss + fake_loss
