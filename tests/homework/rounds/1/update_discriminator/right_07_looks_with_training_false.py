# what: also measures D's accuracy, with training=False, which changes nothing
import keras
import tensorflow as tf

seen_accuracies = []


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        ones, zeros = tf.ones_like(real_logits), tf.zeros_like(fake_logits)
        on_real = keras.losses.binary_crossentropy(ones, real_logits, from_logits=True)
        on_fake = keras.losses.binary_crossentropy(zeros, fake_logits, from_logits=True)
        loss = tf.reduce_mean(on_real) + tf.reduce_mean(on_fake)
    accuracy = tf.reduce_mean(tf.cast(discriminator(real, training=False) > 0, "float32"))
    if tf.executing_eagerly():
        seen_accuracies.append(float(accuracy))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
