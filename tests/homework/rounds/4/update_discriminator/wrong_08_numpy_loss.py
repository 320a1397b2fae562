# what: returns d_loss.numpy(), a number, which a compiled step does not have; ruled out (hw4): "there a tensor has no number yet"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        d_loss = tf.reduce_mean(tf.math.softplus(-real_logits))
        d_loss = d_loss + tf.reduce_mean(tf.math.softplus(fake_logits))
    grads = tape.gradient(d_loss, discriminator.trainable_variables)
    optimizer.apply(grads, discriminator.trainable_variables)
    return d_loss.numpy()
