# what: labels and logits of reals and fakes are concatenated and one mean is taken over all, half of J_D where the groups are equal; ruled out: "this course `d_loss` is the **sum**, as in the paper"
import keras
import tensorflow as tf
bce = keras.losses.BinaryCrossentropy(from_logits=True)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        logits = tf.concat([real_logits, fake_logits], axis=0)
        labels = tf.concat([tf.ones_like(real_logits), tf.zeros_like(fake_logits)], axis=0)
        loss = bce(labels, logits)
    grads = tape.gradient(loss, discriminator.trainable_variables)
    optimizer.apply_gradients(zip(grads, discriminator.trainable_variables))
    return loss
