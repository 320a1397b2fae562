# what: joins the logits and takes one mean of the cross-entropies of reals and fakes together, which is half of J_D; ruled out (lesson 2): "In this course `d_loss` is the **sum**"
import keras
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    loss_fn = keras.losses.BinaryCrossentropy(from_logits=True)
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        out_real = discriminator(real, training=True)
        out_fake = discriminator(fake, training=True)
        labels = tf.concat([tf.ones_like(out_real), tf.zeros_like(out_fake)], axis=0)
        predictions = tf.concat([out_real, out_fake], axis=0)
        d_loss = loss_fn(labels, predictions)
    grads = tape.gradient(d_loss, discriminator.trainable_variables)
    optimizer.apply(grads, discriminator.trainable_variables)
    return d_loss
