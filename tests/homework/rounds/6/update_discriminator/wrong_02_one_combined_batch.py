# what: reals and fakes go through D as one concatenated batch (as in Keras's guide), so BatchNorm mixes them. "Give reals and fakes batches of their own."
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    generated_images = generator(latents, training=True)
    n = tf.shape(real)[0]
    combined_images = tf.concat([real, generated_images], axis=0)
    with tf.GradientTape() as tape:
        predictions = discriminator(combined_images, training=True)
        real_logits, fake_logits = predictions[:n], predictions[n:]
        d_loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        d_loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
    grads = tape.gradient(d_loss, discriminator.trainable_weights)
    optimizer.apply_gradients(zip(grads, discriminator.trainable_weights))
    return d_loss
